import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnApplication } from '@/api/gen/types.gen';
import { keepClaim, signInTo } from './claim';
import './words';

type Props = { own: OwnApplication; token: string; onTakeOver: () => void };

/** Offers an account to whoever has nothing but the link: at once when they are signed in, else by way of signing in. */
export function Keeping({ own, token, onTakeOver }: Props) {
  const { t } = useTranslation();
  if (own.owned || !token) return null;
  const signedIn = own.abilities.includes('takeOver');
  return (
    <section className="panel" aria-label={t(signedIn ? 'apply.takeOver' : 'applicant.signIn')}>
      <div className="panel-body row">
        <span className="grow">{t(signedIn ? 'apply.takeOverNote' : 'applicant.signInNote')}</span>
        {signedIn ? (
          <Button type="primary" onClick={onTakeOver}>
            {t('apply.takeOver')}
          </Button>
        ) : (
          <Button href={signInTo(`/apply/${own.parkId}/mine/${own.id}`)} onClick={() => keepClaim(own.id, token)}>
            {t('applicant.signIn')}
          </Button>
        )}
      </div>
    </section>
  );
}
