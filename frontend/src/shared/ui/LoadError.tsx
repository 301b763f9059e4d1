import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { errorText } from '@/shared/lib/problem';

type Props = { error: unknown; retry: () => void };

/** One part of a page that failed; the rest of the page stays usable. */
export function LoadError({ error, retry }: Props) {
  const { t } = useTranslation();
  const trace = error instanceof ApiError ? error.traceId : undefined;
  return (
    <Alert
      type="error"
      showIcon
      title={t('error.loadFailed')}
      description={
        <>
          {errorText(t, error)}
          {trace && <small className="trace"> {trace}</small>}
        </>
      }
      action={<Button onClick={retry}>{t('error.retry')}</Button>}
    />
  );
}
