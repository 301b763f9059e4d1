import { useMutation, useQueryClient } from '@tanstack/react-query';
import { inboxReadMutation, inboxReadUntilMutation } from '@/api/gen/@tanstack/react-query.gen';
import { ofOperations } from '@/shared/lib/operations';

/** Marks messages as read. Whether that worked shows in the list itself: what is not marked stays new. */
export function useMarking() {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(ofOperations(['inboxList', 'inboxUnread']));
  const one = useMutation({ ...inboxReadMutation(), onSettled });
  const all = useMutation({ ...inboxReadUntilMutation(), onSettled });
  return {
    one: (messageId: string) => one.mutate({ path: { messageId } }),
    until: (moment: string) => all.mutate({ body: { until: moment } }),
    busy: all.isPending,
  };
}
