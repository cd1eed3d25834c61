package vn.cchc.json.internal;

/** A host's own data: any JSON object below namespaces. */
public record HostData() implements Shape {}
