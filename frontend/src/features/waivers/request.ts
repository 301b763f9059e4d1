import type { PolicyScheme, WaiverDraftRequest, WaiverResponse } from '@/api/gen/types.gen';

/** What is typed of a request; days are half-open as they are sent. */
export type RequestValues = Partial<Omit<WaiverDraftRequest, 'window'>> & {
  window?: { from?: string; to?: string } | null;
};

export const bodyOf = (tenantId: string, values: RequestValues): WaiverDraftRequest => ({
  tenantId,
  policyId: values.policyId ?? '',
  from: values.from ?? '',
  to: values.to ?? '',
  window: values.window?.from && values.window.to ? { from: values.window.from, to: values.window.to } : null,
  founderId: values.founderId ?? null,
  reason: values.reason ?? '',
});

export const valuesOf = ({ policyId, from, to, window, founder, reason }: WaiverResponse): RequestValues => ({
  ...{ policyId, from, to, window: window ?? undefined, founderId: founder?.id, reason },
});

/** What an estimate is asked by, once enough is known for one. */
export function asksOf(values: RequestValues | undefined, scheme: PolicyScheme | null | undefined) {
  const { policyId, from, to, window } = values ?? {};
  const windowed = !scheme?.windowRequired || Boolean(window?.from && window.to);
  const ready = Boolean(scheme && policyId && from && to && from < to && windowed);
  const named = scheme?.windowRequired ? { windowFrom: window?.from, windowTo: window?.to } : {};
  return { ready, query: { policyId: policyId ?? '', from: from ?? '', to: to ?? '', ...named } };
}
