package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.catalogue.CriterionRelation;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.CrosswalkLink;
import vn.cchc.catalogue.Rounding;

/** Puts two reports side by side. */
final class ReportComparing {

    private final ScoreReport older;
    private final ScoreReport newer;
    private final Map<String, ScoreNode> olderNodes;
    private final Map<String, ScoreNode> newerNodes;
    private final List<ComparedPart> parts = new ArrayList<>();
    private final List<IncomparablePart> incomparable = new ArrayList<>();

    ReportComparing(ScoreReport older, ScoreReport newer) {
        this.older = older;
        this.newer = newer;
        this.olderNodes = byCode(older);
        this.newerNodes = byCode(newer);
    }

    private static Map<String, ScoreNode> byCode(ScoreReport report) {
        Map<String, ScoreNode> nodes = new HashMap<>();
        report.all().forEach(node -> nodes.putIfAbsent(node.getCriterion(), node));
        return nodes;
    }

    ReportComparison compare(Optional<Crosswalk> crosswalk) {
        Optional<Crosswalk> fitting = crosswalk.filter(
                it -> it.getFrom().equals(older.getCatalogue()) && it.getTo().equals(newer.getCatalogue()));
        if (sameCatalogue()) {
            compareByCode();
            return result(true);
        }
        if (fitting.isPresent()) {
            return result(compareByLinks(fitting.get()));
        }
        refuse(codes(older.getCriteria()), codes(newer.getCriteria()), Incomparability.CATALOGUES_DIFFER);
        return result(false);
    }

    /** Of one id, and not of two digests. */
    private boolean sameCatalogue() {
        boolean otherDigest = older.getCatalogueDigest().isPresent()
                && newer.getCatalogueDigest().isPresent()
                && !older.getCatalogueDigest().equals(newer.getCatalogueDigest());
        return older.getCatalogue().equals(newer.getCatalogue()) && !otherDigest;
    }

    private void compareByCode() {
        older.all().map(ScoreNode::getCriterion).distinct().forEach(code -> {
            if (newerNodes.containsKey(code)) {
                compare(CriterionRelation.SAME, List.of(code), List.of(code));
            } else {
                refuse(List.of(code), List.of(), Incomparability.DROPPED);
            }
        });
        newer.all()
                .map(ScoreNode::getCriterion)
                .filter(code -> !olderNodes.containsKey(code))
                .forEach(code -> refuse(List.of(), List.of(code), Incomparability.NEW));
    }

    /** {@return whether links cover every leaf of both reports} */
    private boolean compareByLinks(Crosswalk crosswalk) {
        Set<String> from = new HashSet<>();
        Set<String> to = new HashSet<>();
        boolean all = true;
        for (CrosswalkLink link : crosswalk.getLinks()) {
            from.addAll(link.getFrom());
            to.addAll(link.getTo());
            if (link.comparable()) {
                compare(link.getRelation(), link.getFrom(), link.getTo());
            } else {
                all = false;
                boolean dropped = link.getRelation() == CriterionRelation.DROPPED;
                refuse(link.getFrom(), link.getTo(), dropped ? Incomparability.DROPPED : Incomparability.NEW);
            }
        }
        List<String> notFrom = uncovered(older.getCriteria(), from);
        List<String> notTo = uncovered(newer.getCriteria(), to);
        notFrom.forEach(code -> refuse(List.of(code), List.of(), Incomparability.NOT_LINKED));
        notTo.forEach(code -> refuse(List.of(), List.of(code), Incomparability.NOT_LINKED));
        return all && notFrom.isEmpty() && notTo.isEmpty();
    }

    private static List<String> uncovered(List<ScoreNode> nodes, Set<String> linked) {
        List<String> uncovered = new ArrayList<>();
        for (ScoreNode node : nodes) {
            if (!linked.contains(node.getCriterion())) {
                if (node.getCriteria().isEmpty()) {
                    uncovered.add(node.getCriterion());
                }
                uncovered.addAll(uncovered(node.getCriteria(), linked));
            }
        }
        return uncovered;
    }

    private void compare(CriterionRelation relation, List<String> from, List<String> to) {
        if (!olderNodes.keySet().containsAll(from) || !newerNodes.keySet().containsAll(to)) {
            refuse(from, to, Incomparability.NOT_LINKED);
            return;
        }
        List<ScoreNode> before = nodes(from, olderNodes);
        List<ScoreNode> after = nodes(to, newerNodes);
        if (!scored(before) || !scored(after)) {
            refuse(from, to, Incomparability.NOT_SCORED);
            return;
        }
        compare(Optional.of(relation), from, to, ReportSum.of(before), ReportSum.of(after))
                .ifPresent(parts::add);
    }

    private static List<ScoreNode> nodes(List<String> codes, Map<String, ScoreNode> nodes) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(nodes.get(code)).stream())
                .toList();
    }

    private static boolean scored(List<ScoreNode> nodes) {
        return nodes.stream()
                .allMatch(node ->
                        node.getState() == ScoreState.SCORED && node.getScore().isPresent());
    }

    private Optional<ComparedPart> compare(
            Optional<CriterionRelation> relation,
            List<String> from,
            List<String> to,
            ReportSum before,
            ReportSum after) {
        if (before.attainable().signum() <= 0 || after.attainable().signum() <= 0) {
            refuse(from, to, Incomparability.NOTHING_ATTAINABLE);
            return Optional.empty();
        }
        Rounding olderRounding = older.getPolicy().getPublished();
        Rounding newerRounding = newer.getPolicy().getPublished();
        return Optional.of(ComparedPart.builder()
                .relation(relation)
                .from(from)
                .to(to)
                .olderScore(before.score(olderRounding))
                .olderAttainable(before.attainable())
                .olderIndex(before.index(olderRounding))
                .newerScore(after.score(newerRounding))
                .newerAttainable(after.attainable())
                .newerIndex(after.index(newerRounding))
                .change(after.change(before, newerRounding))
                .build());
    }

    private ReportComparison result(boolean wholeComparable) {
        Optional<ComparedPart> total = Optional.empty();
        if (wholeComparable) {
            total = compare(Optional.empty(), List.of(), List.of(), ReportSum.of(older), ReportSum.of(newer));
        } else {
            refuse(List.of(), List.of(), Incomparability.PARTS_DIFFER);
        }
        return new ReportComparison(total, parts, incomparable);
    }

    private void refuse(List<String> from, List<String> to, Incomparability reason) {
        incomparable.add(
                IncomparablePart.builder().from(from).to(to).reason(reason).build());
    }

    private static List<String> codes(List<ScoreNode> nodes) {
        return nodes.stream().map(ScoreNode::getCriterion).toList();
    }
}
