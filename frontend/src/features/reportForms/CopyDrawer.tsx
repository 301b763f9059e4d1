import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFormDraft } from '@/api/gen/sdk.gen';
import type { ReportFormView } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { type Named, NameItems } from './NameItems';
import { STALE } from './stale';

type Props = { parkId: string; form: ReportFormView; onClose: (formId?: string) => void };

/** A draft of the park's own that begins as this one is. */
export default function CopyDrawer({ parkId, form, onClose }: Props) {
  const { t } = useTranslation();
  const made = useRef<string>(undefined);
  return (
    <FormDrawer<Named>
      title={t('reportForms.copy')}
      note={t('reportForms.copyNote')}
      okText={t('reportForms.copyOk')}
      initial={{ name: form.name, nameEn: form.nameEn }}
      invalidates={STALE}
      onClose={() => onClose(made.current)}
      submit={async (names, key) => {
        const { data } = await reportFormDraft({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { fromId: form.id, ...names },
          throwOnError: true,
        });
        made.current = data.id;
      }}
    >
      <NameItems />
    </FormDrawer>
  );
}
