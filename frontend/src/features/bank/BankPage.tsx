import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Inbox } from './Inbox';
import { Statements } from './Statements';
import { Upload } from './Upload';
import './bank.css';
import './words';

const route = getRouteApi('/parks/$parkId/bank');

/** Money as the bank tells it: rules propose whose it is, a person decides. */
export function BankPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (!can('PAYMENT_EDIT')) return <NotForYou title={t('bank.title')} text={t('bank.noPermission')} />;
  return <Bank parkId={parkId} />;
}

function Bank({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const see = (statement: string | undefined) => void navigate({ search: { statement }, resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={t('bank.title')}
        note={t('bank.note')}
        back={
          <Link to="/parks/$parkId/payments" params={{ parkId }}>
            ← {t('bank.back')}
          </Link>
        }
      />
      <Upload parkId={parkId} onRead={see} />
      <Statements parkId={parkId} chosen={search.statement} onChoose={see} />
      <Inbox
        parkId={parkId}
        search={search}
        set={(p) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }), resetScroll: false })}
      />
    </div>
  );
}
