import { Pagination } from 'antd';

type Props = { current: number; pageSize: number; total: number; onChange: (page: number) => void };

/** Pages of cards. Apart, because antd's pagination brings its select along, which a founder's phone never needs. */
export default function Pager(props: Props) {
  return <Pagination simple align="center" showSizeChanger={false} {...props} />;
}
