import { useTranslation } from 'react-i18next';
import type { ReportFormView } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { changeForm } from './change';
import { type Named, NameItems } from './NameItems';
import { STALE } from './stale';

type Props = { parkId: string; form: ReportFormView; onClose: () => void };

export default function NameDrawer({ parkId, form, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<Named>
      title={t('reportForms.rename')}
      initial={{ name: form.name, nameEn: form.nameEn }}
      invalidates={STALE}
      onClose={onClose}
      submit={(names) => changeForm(parkId, form, names)}
    >
      <NameItems />
    </FormDrawer>
  );
}
