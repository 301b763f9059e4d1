import { ClockCircleOutlined, ExclamationCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InboxMessage, MessageSeverity } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { placeOf } from './links';
import { sentenceOf } from './sentence';

const ICON = { INFO: InfoCircleOutlined, DUE: ClockCircleOutlined, LATE: ExclamationCircleOutlined };
const TAG: Record<MessageSeverity, string> = { INFO: '', DUE: 'tag-warn', LATE: 'tag-bad' };

type Props = { message: InboxMessage; onRead: (id: string) => void };

/** One message: how much it asks, what it says, when it was told. Following it is reading it. */
export function MessageLine({ message: m, onRead }: Props) {
  const { t } = useTranslation();
  const Icon = ICON[m.severity];
  const staff = useCan(m.parkId)('MENTOR_READ');
  const fresh = m.readAt === null;
  return (
    <li className={fresh ? 'message message-new' : 'message'}>
      <span className={`tag ${TAG[m.severity]}`}>
        <Icon aria-hidden /> {t(`inbox.severity.${m.severity}`)}
      </span>
      <Link {...placeOf(m, staff)} onClick={() => fresh && onRead(m.id)}>
        {fresh && <span className="visually-hidden">{t('inbox.new')}</span>}
        {sentenceOf(t, m)}
      </Link>
      <time className="note num" dateTime={m.toldAt}>
        {dateTime(m.toldAt).slice(11)}
      </time>
    </li>
  );
}
