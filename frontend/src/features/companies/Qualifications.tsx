import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { QualificationLines } from '@/features/qualifications/QualificationLines';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; companyId: string; mayEdit: boolean; onAdd: () => void };

/** Qualifications and honours of a company, as the park keeps them. */
export function Qualifications({ parkId, companyId, mayEdit, onAdd }: Props) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('qualifications.title')}
      extra={mayEdit && <Button onClick={onAdd}>{t('qualifications.add')}</Button>}
    >
      <QualificationLines
        place={{ parkId, companyId }}
        mayEdit={mayEdit}
        className="plain lines"
        empty={<p className="note">{t('qualifications.none')}</p>}
      />
    </Panel>
  );
}
