/** A time as the API takes it: `09:30`, up to `24:00`. */
export const isTime = (text: string | null | undefined): text is string =>
  text != null && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
