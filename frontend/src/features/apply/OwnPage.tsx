import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { ownApplicationGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { LoadError } from '@/shared/ui/LoadError';
import { PageHead } from '@/shared/ui/PageHead';
import { ApplicationForm } from './ApplicationForm';
import { linkHeader } from './link';
import { StatusView } from './StatusView';
import './apply.css';
import '@/features/admission/words';

const route = getRouteApi('/apply/$parkId/mine/$applicationId');

/** One's own application: written while it is a draft, followed afterwards. */
export function OwnPage() {
  const { t } = useTranslation();
  const { applicationId } = route.useParams();
  const token = useLocation({ select: (l) => l.hash });
  const query = useQuery({
    ...ownApplicationGetOptions({ path: { applicationId }, headers: linkHeader(token) }),
    // What is being written is not read anew under the writer's hands.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const own = query.data;
  if (query.error instanceof ApiError && query.error.status === 404) {
    return (
      <div className="stack">
        <PageHead title={t('apply.status')} />
        <p>{t('apply.wrong')}</p>
      </div>
    );
  }
  if (query.isError && !own) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  if (!own) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <div className="stack">
      <StatusView own={own} token={token} />
      {own.abilities.includes('save') && <ApplicationForm own={own} token={token} />}
    </div>
  );
}
