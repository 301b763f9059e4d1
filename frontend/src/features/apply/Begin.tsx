import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/shared/lib/problem';
import { signInTo } from './claim';
import './words';

type Props = {
  path: string;
  /** Whether who comes has signed in for it. */
  inAccount: boolean;
  pending: boolean;
  error: unknown;
  onBegin: () => void;
};

/** Two ways in: by an account, for any device, or by a link, for nobody has to have an account. */
export function Begin({ path, inAccount, pending, error, onBegin }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {error ? <Alert type="error" showIcon title={errorText(t, error)} role="alert" /> : null}
      <div className="row begin">
        <Button type="primary" size="large" loading={pending} onClick={onBegin}>
          {t(inAccount ? 'applicant.beginInAccount' : 'apply.begin')}
        </Button>
        {!inAccount && (
          <Button size="large" href={signInTo(`${path}?account=yes`)}>
            {t('applicant.beginSignedIn')}
          </Button>
        )}
      </div>
      <p className="note">{t(inAccount ? 'applicant.accountNote' : 'applicant.beginNote')}</p>
    </>
  );
}
