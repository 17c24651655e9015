/** Whether a text is a day of the calendar, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A day that no month has, such as 02-30, either is no date or rolls over to another.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Today where the user is, 'YYYY-MM-DD'. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
