import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { ownApplicationGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { LoadError } from '@/shared/ui/LoadError';
import { PageHead } from '@/shared/ui/PageHead';
import { ApplicationForm } from './ApplicationForm';
import { signInTo } from './claim';
import { linkHeader } from './link';
import { StatusView } from './StatusView';
import './apply.css';
import './words';
import '@/features/admission/words';

type Props = {
  applicationId: string;
  /** The secret of the link; empty for what is in the account of who is signed in. */
  token: string;
  back?: ReactNode;
};

/** One's own application: written while it is a draft, followed afterwards. */
export function OwnPage({ applicationId, token, back }: Props) {
  const { t } = useTranslation();
  const query = useQuery({
    ...ownApplicationGetOptions({ path: { applicationId }, headers: linkHeader(token) }),
    // What is being written is not read anew under the writer's hands.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const own = query.data;
  if (query.error instanceof ApiError && query.error.status === 404) {
    return (
      <div className="stack">
        <PageHead title={t('apply.status')} back={back} />
        <p>{t(back ? 'applicant.gone' : 'apply.wrong')}</p>
        {!back && (
          <div className="row">
            <Button href={signInTo('/my-applications')}>{t('applicant.signInMine')}</Button>
          </div>
        )}
      </div>
    );
  }
  if (query.isError && !own) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  if (!own) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <div className="stack">
      <StatusView own={own} token={token} back={back}>
        {own.abilities.includes('save') && <ApplicationForm own={own} token={token} />}
      </StatusView>
    </div>
  );
}
