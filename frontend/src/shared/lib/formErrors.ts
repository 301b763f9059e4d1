import type { FormInstance } from 'antd';
import type { TFunction } from 'i18next';
import type { Problem } from '@/api/gen/types.gen';
import { codeText } from './problem';

/** JSON pointer "/contacts/0/phone" -> antd NamePath ['contacts', 0, 'phone'] */
export const toNamePath = (pointer: string) =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((s) => s.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((s) => (/^\d+$/.test(s) ? Number(s) : s));

type Field = { name: (string | number)[]; errors: string[] };

/** "/registeredCapital/amount" belongs to the field registeredCapital when only that one is on screen. */
function onScreen(form: FormInstance, name: (string | number)[]) {
  for (let n = name.length; n > 0; n--) {
    const at = name.slice(0, n);
    if (form.getFieldInstance(at)) return at;
  }
  return undefined;
}

/** Puts server-side errors on their fields; returns the texts of those with no field on screen. */
export function applyFieldErrors(form: FormInstance, errors: Problem['errors'] | undefined, t: TFunction) {
  const by = new Map<string, Field>();
  const orphans: string[] = [];
  for (const e of errors ?? []) {
    const message = codeText(t, e);
    const name = onScreen(form, toNamePath(e.pointer));
    if (!name) {
      orphans.push(message);
      continue;
    }
    const hit = by.get(name.join('/')) ?? { name, errors: [] };
    hit.errors.push(message);
    by.set(name.join('/'), hit);
  }
  form.setFields([...by.values()]);
  const first = [...by.values()][0];
  if (first) form.scrollToField(first.name, { focus: true, block: 'center' });
  return orphans;
}
