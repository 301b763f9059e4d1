/** `09:30`, and `24:00` for the end of a day. */
export const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The minutes of `09:30` since midnight. */
export const minuteOf = (text: string) => {
  const [hours = '0', minutes = '0'] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Day and minute as the clocks of a zone show an instant, whatever those of the reader's device say. */
export function wallOf(instant: Date, timeZone: string) {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
  const [day = '', time = ''] = text.split(' ');
  return { day, time, minute: minuteOf(time) };
}
