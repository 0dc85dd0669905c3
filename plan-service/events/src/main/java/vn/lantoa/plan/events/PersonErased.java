package vn.lantoa.plan.events;

/** Who somebody is has to be forgotten, wherever it is kept; told without a body. */
public record PersonErased() implements PeopleEvents {}
