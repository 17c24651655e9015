/** A button that the manifest adds to Excel. */
export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32 px icon, relative to the add-in's host. */
  readonly icon: string;
  /** Runs a function of the add-in, or shows its pane. */
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

/** What Excel takes from the manifest. */
export interface Manifest {
  readonly name: string;
  /** The path of the task pane's page on the add-in's host. */
  readonly page: string;
  readonly group: string;
  readonly ribbon: readonly ManifestButton[];
  readonly cellMenu: readonly ManifestButton[];
}

/** Reads an add-in only manifest in the given language, as Excel does: overrides by locale, resources by id. */
export function readManifest(xml: string, language: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(`manifest.xml cannot be read: ${problem.textContent}`);
  const all = (parent: Document | Element, name: string) => [
    ...parent.getElementsByTagNameNS('*', name),
  ];
  const localized = (element: Element | undefined): string => {
    const override = all(element ?? document, 'Override').find(
      (each) => each.parentElement === element && each.getAttribute('Locale') === language,
    );
    return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute('resid');
    const found = all(document, 'Resources')
      .flatMap((resources) => [...resources.querySelectorAll('[id]')])
      .find((each) => each.getAttribute('id') === id);
    return localized(found);
  };
  const button = (control: Element): ManifestButton => {
    const action = all(control, 'Action')[0];
    const functionName = all(control, 'FunctionName')[0]?.textContent.trim();
    const image = all(control, 'Image').find((each) => each.getAttribute('size') === '32');
    if (!action) throw new Error(`The control ${control.id} of manifest.xml has no action.`);
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(all(control, 'Label')[0]),
      tip: resource(all(control, 'Description')[0]),
      icon: pathOf(resource(image)),
      action: functionName ? { kind: 'function', name: functionName } : { kind: 'pane' },
    };
  };
  const point = (type: string) =>
    all(document, 'ExtensionPoint').find((each) =>
      [...each.attributes].some(({ localName, value }) => localName === 'type' && value === type),
    );
  const controls = (element: Element | undefined) =>
    element ? all(element, 'Control').map(button) : [];
  const surface = point('PrimaryCommandSurface');
  const group = surface && all(surface, 'Group')[0];
  const settings = all(document, 'DefaultSettings')[0];
  return {
    name: localized(all(document, 'DisplayName')[0]),
    page: pathOf(
      (settings && all(settings, 'SourceLocation')[0]?.getAttribute('DefaultValue')) ?? '',
    ),
    group: group ? resource(all(group, 'Label')[0]) : '',
    ribbon: controls(surface),
    cellMenu: controls(point('ContextMenu')),
  };
}

function pathOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname;
}
