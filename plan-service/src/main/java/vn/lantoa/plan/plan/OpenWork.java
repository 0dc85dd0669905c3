package vn.lantoa.plan.plan;

import vn.lantoa.chassis.access.Actor;

/** Told by whoever keeps work that a plan asked for: a plan with open work is not just closed. */
public interface OpenWork {

    /** How much of a plan's work is open, counted up to some hundreds. */
    long open(String plan, Actor by);
}
