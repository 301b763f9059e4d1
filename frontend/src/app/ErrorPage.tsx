import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, forgetSignOut, isSignedOut, type SignOutReason, signedOutReason } from '@/api/client';
import { Denied } from './Denied';
import { NotFoundPage } from './NotFoundPage';
import { StatusPage } from './StatusPage';

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const query = useQueryErrorResetBoundary();
  useEffect(() => query.reset(), [query]);
  const status = error instanceof ApiError ? error.status : undefined;
  const reason = signedOutReason();
  if (isSignedOut(error) && reason) return <SignedOut reason={reason} />;
  // The client has already sent the browser to the sign-in page.
  if (isSignedOut(error)) return <StatusPage code="" title={t('error.signIn')} text={t('error.signInText')} />;
  if (status === 403) return <Denied />;
  if (status === 404) return <NotFoundPage />;
  const trace = error instanceof ApiError ? error.traceId : undefined;
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <StatusPage
      code={status ? String(status) : ''}
      title={status === 0 ? t('error.network') : t('error.broken')}
      text={trace ? t('error.brokenTrace', { trace }) : t('error.brokenText')}
    >
      <Button onClick={again}>{t('error.retry')}</Button>
    </StatusPage>
  );
}

/** Signing in again is the person's own step: a silent round trip would hide that something happened. */
function SignedOut({ reason }: { reason: SignOutReason }) {
  const { t } = useTranslation();
  return (
    <StatusPage
      code=""
      home={false}
      title={t('error.signedOut')}
      text={t(reason === 'ended' ? 'error.signedOutEnded' : 'error.signedOutSelf')}
    >
      <Button type="primary" href="/auth/login?to=/" onClick={forgetSignOut}>
        {t('error.signInAgain')}
      </Button>
    </StatusPage>
  );
}
