-- By whose clock a park's rooms are open and booked. Xinjiang keeps Beijing time by law and local time by custom.
alter table park add column time_zone text not null default 'Asia/Shanghai',
    add constraint ck_park__time_zone check (time_zone in ('Asia/Shanghai', 'Asia/Urumqi'));
