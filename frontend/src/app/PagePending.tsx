import { Skeleton } from 'antd';

export const PagePending = () => (
  <div className="page-pending">
    <Skeleton active paragraph={{ rows: 8 }} />
  </div>
);
