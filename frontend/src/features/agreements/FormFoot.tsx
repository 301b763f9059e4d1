import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

type Props = { rest: string[]; pending: boolean; onLeave: () => void };

/** What no field can say, and the way out: kept as a draft, or left. */
export function FormFoot({ rest, pending, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <div className="form-foot">
      {rest.length > 0 && <Alert className="form-banner" type="error" showIcon title={rest.join(' ')} role="alert" />}
      <div className="row end">
        <Button onClick={onLeave}>{t('form.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={pending}>
          {t('agreements.keepDraft')}
        </Button>
      </div>
    </div>
  );
}
