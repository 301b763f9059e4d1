import { useQuery } from '@tanstack/react-query';
import { reportGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import MoveDrawer from './MoveDrawer';

type Props = { parkId: string; reportId: string; act: string; onClose: () => void };

/** The report as it stands now: the list may be some minutes old. */
export default function RowDrawer({ parkId, reportId, act, onClose }: Props) {
  const query = useQuery(reportGetOptions({ path: { parkId, reportId } }));
  if (!query.data?.abilities.includes(act)) return null;
  return <MoveDrawer parkId={parkId} report={query.data} move={act} onClose={onClose} />;
}
