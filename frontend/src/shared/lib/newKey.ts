/** An idempotency key. crypto.randomUUID is missing on plain-http intranet addresses, getRandomValues is not. */
export const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
