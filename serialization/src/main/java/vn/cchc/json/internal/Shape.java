package vn.cchc.json.internal;

/** What a place in a document may hold. */
public sealed interface Shape permits Leaf, ObjectShape, SumShape, HostData {}
