package org.seedbed.facility;

/** What can be booked. */
public enum FacilityKind {
    MEETING_ROOM,
    RECEPTION_ROOM,
    /** 路演厅. */
    ROADSHOW_HALL,
    TRAINING_ROOM,
    /** 直播间. */
    STUDIO,
    /** Projectors and the like; booked with a room or alone. */
    EQUIPMENT
}
