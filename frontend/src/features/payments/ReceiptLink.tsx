import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PaymentKind } from '@/api/gen/types.gen';

/** What was received or given back, on paper; an entry that takes another back has none. */
export function ReceiptLink({ kind, payment }: { kind: PaymentKind; payment: string }) {
  const { t } = useTranslation();
  if (kind !== 'PAYMENT' && kind !== 'REFUND') return null;
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={`/api/v1${payment}/paper`} download>
      {t(kind === 'REFUND' ? 'payments.refundPaper' : 'payments.receipt')}
    </Button>
  );
}
