import type { FormRule } from 'antd';
import type { TFunction } from 'i18next';

type JsonProp = { minLength?: number; maxLength?: number; pattern?: string };
type ObjectSchema = { required?: readonly string[]; properties: Record<string, object> };

/** antd rules from the OpenAPI schema: one source of truth for client and server. */
export function rulesOf<S extends ObjectSchema>(schema: S, t: TFunction) {
  return (field: keyof S['properties'] & string, label: string): FormRule[] => {
    const p = schema.properties[field] as JsonProp;
    const rules: FormRule[] = [];
    if (schema.required?.includes(field)) rules.push({ required: true, message: t('form.required', { label }) });
    if (p.maxLength) rules.push({ max: p.maxLength, message: t('form.max', { n: p.maxLength }) });
    if (p.pattern) rules.push({ pattern: new RegExp(p.pattern, 'u'), message: t('form.pattern', { label }) });
    return rules;
  };
}
