/** Whether `YYYY-MM-DD` is a day that exists; JavaScript's own dates make 2 March of 30 February. */
export function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
