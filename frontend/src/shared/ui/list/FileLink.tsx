import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLocale } from '@/shared/i18n';
import { stringifySearch } from '@/shared/lib/search';
import { useCan } from '@/shared/lib/useCan';
import './words';

type Props = { parkId: string; list: string; query: Record<string, unknown>; text: string };

/** A list of the park as a file. A plain link: the in-app browsers of founders and officers save nothing that a script hands them. */
export function FileLink({ parkId, list, query, text }: Props) {
  const { locale } = useLocale();
  const can = useCan(parkId);
  if (!can('EXPORT_RUN')) return null;
  const href = `/api/v1/parks/${parkId}/${list}/export${stringifySearch({ ...query, lang: locale })}`;
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={href} download>
      {text}
    </Button>
  );
}
