import type { ComponentProps, ReactNode } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** How much it stands out: 'primary' is the one that the user came for. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  readonly iconPosition?: 'before' | 'after';
  /** True while it cannot be pressed; it keeps its place in the order of focus. */
  readonly isDisabled?: boolean;
}

/**
 * A button that looks and behaves like Fluent's, as plain HTML: it is there with the first script, before Fluent's
 * own components are fetched. Its look is in button.css.
 */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  iconPosition = 'before',
  isDisabled = false,
  className = '',
  onClick,
  children,
  ...attributes
}: Props) {
  const sign = icon !== undefined && <span className="button__icon">{icon}</span>;
  return (
    <button
      type="button"
      {...attributes}
      className={`button__button ${className}`.trim()}
      data-appearance={appearance}
      data-size={size}
      data-icon={icon === undefined ? undefined : iconPosition}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {iconPosition === 'before' && sign}
      {children}
      {iconPosition === 'after' && sign}
    </button>
  );
}
