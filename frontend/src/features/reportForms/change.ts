import { reportFormChange } from '@/api/gen/sdk.gen';
import type { ReportFormChangeRequest, ReportFormView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** Changes a draft; what is not named stays. */
export const changeForm = (parkId: string, form: ReportFormView, change: Partial<ReportFormChangeRequest>) =>
  reportFormChange({
    path: { parkId, reportFormId: form.id },
    headers: { 'If-Match': etag(form.version) },
    body: { name: form.name, nameEn: form.nameEn, content: form.content, ...change },
    throwOnError: true,
  });
