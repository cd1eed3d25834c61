package vn.cchc.plan;

import java.util.List;

/**
 * What is owed, and what may be (các việc phải làm, các việc có thể phải làm), both in the order of the text.
 *
 * @param owed what the party owes for sure
 * @param possible what it may owe besides: the plan names a class and nothing says whether the party belongs to it, or the
 *     last day is not known and with it whether it falls into the time asked about
 */
public record DutyList(List<Duty> owed, List<Duty> possible) {}
