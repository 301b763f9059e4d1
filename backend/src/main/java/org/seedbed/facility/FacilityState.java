package org.seedbed.facility;

/** Whether a facility is booked at present. What was booked stays to be seen. */
public enum FacilityState {
    ACTIVE,
    RETIRED
}
