import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The bill on paper. A plain link: in-app browsers save nothing that a script hands them. */
export function PaperLink({ bill }: { bill: string }) {
  const { t } = useTranslation();
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={`/api/v1${bill}/paper`} download>
      {t('bills.paper')}
    </Button>
  );
}
