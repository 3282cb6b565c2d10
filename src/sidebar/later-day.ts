/** The ISO day so many days after another; as it is where it is no day. */
export function later(iso: string, days: number): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? iso : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
