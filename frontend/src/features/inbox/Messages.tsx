import { useTranslation } from 'react-i18next';
import type { InboxMessage } from '@/api/gen/types.gen';
import { addDays, dateTime, dayInWords, today } from '@/shared/lib/format';
import { MessageLine } from './MessageLine';
import './inbox.css';

type Props = { messages: InboxMessage[]; onRead: (id: string) => void };

/** Messages under the day on which they were told, the newest first. */
export function Messages({ messages, onRead }: Props) {
  return byDay(messages).map(([day, ofDay]) => (
    <section key={day} className="message-day">
      <h2>
        <Day day={day} />
      </h2>
      <ul>
        {ofDay.map((m) => (
          <MessageLine key={m.id} message={m} onRead={onRead} />
        ))}
      </ul>
    </section>
  ));
}

function Day({ day }: { day: string }) {
  const { t, i18n } = useTranslation();
  if (day === today()) return t('inbox.today');
  if (day === addDays(today(), -1)) return t('inbox.yesterday');
  return dayInWords(day, i18n.language);
}

/** The server sorts; here only the days are told apart. */
function byDay(messages: InboxMessage[]) {
  const days = new Map<string, InboxMessage[]>();
  for (const m of messages) {
    const day = dateTime(m.toldAt).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), m]);
  }
  return [...days];
}
