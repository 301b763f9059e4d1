import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BillExplanation } from '@/api/gen/types.gen';
import { LoadError } from '@/shared/ui/LoadError';

/** The server computed it again from what it was made of: whether every byte came out the same. */
export function Explained({ query }: { query: UseQueryResult<BillExplanation, unknown> }) {
  const { t } = useTranslation();
  if (query.isError) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton active title={false} paragraph={{ rows: 1 }} />;
  const { matches, issuedHash, differsAt } = query.data;
  return (
    <Alert
      type={matches ? 'success' : 'error'}
      showIcon
      title={t(matches ? 'bills.matches' : 'bills.differs')}
      description={
        <>
          {!matches && <p>{differsAt ? t('bills.differsAt', { line: differsAt }) : t('bills.differsText')}</p>}
          {t('bills.hash')} <code className="hash">{issuedHash}</code>
        </>
      }
    />
  );
}
