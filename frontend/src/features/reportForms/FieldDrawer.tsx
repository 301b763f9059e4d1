import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportField, ReportFormView } from '@/api/gen/types.gen';
import { useWords } from '@/features/periodReports/useWords';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import FormDrawer from '@/shared/ui/FormDrawer';
import { changeForm } from './change';
import { type FieldValues, flows, withField, withoutField } from './content';
import { FieldItems } from './FieldItems';
import { STALE } from './stale';

type Props = { parkId: string; form: ReportFormView; field: ReportField; onClose: () => void };

/** A field is called otherwise, explained, made optional, or taken out. */
export default function FieldDrawer({ parkId, form, field, onClose }: Props) {
  const { t } = useTranslation();
  const { said } = useWords();
  const { zh, en, required, steady, helpZh, helpEn } = field;
  return (
    <FormDrawer<FieldValues>
      title={t('reportForms.changeOf', { name: said(field) })}
      initial={{ zh, en, required, steady, helpZh, helpEn }}
      invalidates={STALE}
      onClose={onClose}
      submit={(values) => changeForm(parkId, form, { content: withField(form.content, field.key, values) })}
    >
      <FieldItems known={field.known} flows={flows(field)} />
      <Remove parkId={parkId} form={form} field={field} onClose={onClose} />
    </FormDrawer>
  );
}

function Remove({ parkId, form, field, onClose }: Props) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const { said } = useWords();
  const qc = useQueryClient();
  const remove = useMutation({
    mutationFn: () => changeForm(parkId, form, { content: withoutField(form.content, field.key) }),
    onSuccess: onClose,
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const ask = () =>
    void modal.confirm({
      title: t('reportForms.removeTitle', { name: said(field) }),
      content: t('reportForms.removeText'),
      okText: t('reportForms.remove'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () => remove.mutateAsync().catch(() => undefined),
    });
  return (
    <Button danger onClick={ask}>
      {t('reportForms.remove')}
    </Button>
  );
}
