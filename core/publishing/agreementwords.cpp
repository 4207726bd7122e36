// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/agreementwords.h"

#include "core/filter/filtersentence.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/selection.h"

namespace entente {

namespace {

constexpr int digits = 2;

QString figure(double number)
{
    // No "-0.00": it is as much as by chance.
    const QString written = QString::number(number, 'f', digits);
    return written == QStringLiteral("-0.00") ? QStringLiteral("0.00") : written;
}

QString whySaid(NoKappa why)
{
    return why == NoKappa::OneCategory
        ? PublishingTexts::tr("κ is not defined: both put everything into one category, where "
                              "chance cannot be told from more.")
        : PublishingTexts::tr("κ is not defined: there is nothing that both judged.");
}

QString observedSaid(const Kappa &kappa)
{
    return PublishingTexts::tr("Both say the same in %1 of 1, by chance they would in %2.")
        .arg(figure(kappa.observed), figure(kappa.expected));
}

} // namespace

Marking markingOf(const AgreementText &of)
{
    std::vector<Marking> all;
    all.reserve(of.documents.size());
    for (const CodedDocument &document : of.documents)
        all.push_back(parseMarking(document.marking));
    return highest(all);
}

QString strengthLabel(Strength strength)
{
    switch (strength) {
    case Strength::Poor:
        return PublishingTexts::tr("poor");
    case Strength::Slight:
        return PublishingTexts::tr("slight");
    case Strength::Fair:
        return PublishingTexts::tr("fair");
    case Strength::Moderate:
        return PublishingTexts::tr("moderate");
    case Strength::Substantial:
        return PublishingTexts::tr("substantial");
    case Strength::AlmostPerfect:
        break;
    }
    return PublishingTexts::tr("almost perfect");
}

QString strengthsSaid()
{
    return PublishingTexts::tr("“Slight” to “almost perfect” are a convention of Landis and Koch "
                               "(1977), and no more than that.");
}

QString kappaBrief(const Kappa &kappa)
{
    return kappa.value ? figure(*kappa.value) : PublishingTexts::tr("not defined");
}

QString intervalBrief(const Kappa &kappa)
{
    const std::optional<Kappa::Interval> interval = kappa.interval();
    return interval
        ? PublishingTexts::tr("%1 to %2").arg(figure(interval->low), figure(interval->high))
        : QString();
}

QString kappaSaid(const Kappa &kappa)
{
    if (!kappa.value)
        return kappa.number == 0 ? whySaid(kappa.why)
                                 : whySaid(kappa.why) + u' '
                + PublishingTexts::tr("Topics that both judged: %1.").arg(kappa.number);
    QStringList sentences{PublishingTexts::tr("κ = %1 (%2), on %3 topics that both judged.")
                              .arg(kappaBrief(kappa), strengthLabel(strengthOf(*kappa.value)))
                              .arg(kappa.number)};
    sentences << (kappa.interval()
                      ? PublishingTexts::tr("95 of 100 samples give %1.").arg(intervalBrief(kappa))
                      : PublishingTexts::tr("There is no interval, for the formula has none where "
                                            "all agree."));
    sentences << observedSaid(kappa);
    if (kappa.alpha)
        sentences << PublishingTexts::tr("Krippendorff’s α = %1.").arg(figure(*kappa.alpha));
    return sentences.join(u' ');
}

QString pooledSaid(const Kappa &kappa)
{
    if (!kappa.value)
        return kappa.number == 0
            ? PublishingTexts::tr("κ is not defined: there is no topic of which both judged the "
                                  "areas and either gave one.")
            : whySaid(kappa.why);
    return PublishingTexts::tr("κ = %1 (%2) over all areas together, from %3 answers of yes or no.")
               .arg(kappaBrief(kappa), strengthLabel(strengthOf(*kappa.value)))
               .arg(kappa.number)
        + u' ' + observedSaid(kappa);
}

QString fewSaid(const Kappa &kappa)
{
    if (!kappa.restsOnFew() || kappa.number == 0)
        return {};
    return PublishingTexts::tr("That rests on fewer than %1 topics: the interval is wider in "
                               "truth, and nothing follows from a single difference.")
        .arg(Kappa::enough);
}

QString countedSaid(Counted counted)
{
    return counted == Counted::Judged
        ? PublishingTexts::tr("Counted is what both said themselves.")
        : PublishingTexts::tr("Counted is everything: what somebody left as the program found it "
                              "counts as accepted, whether or not he looked at it. That makes "
                              "agreement look better than it is.");
}

QString topicsSaid(const AgreementText &of)
{
    const TopicAgreement &topics = of.agreement.topics;
    const std::optional<double> share = topics.share();
    if (!share)
        return PublishingTexts::tr("There are no words of which both said whether they are a "
                                   "topic.");
    constexpr double hundred = 100;
    const auto count = [](std::size_t number) { return QString::number(number); };
    // In one go: a name may hold what looks like a place for another.
    QString said = PublishingTexts::tr("Of %1 topics both have %2, %3 only %4, and %5 only %6.")
                       .arg(count(topics.all()), count(topics.both), of.left,
                            count(topics.onlyLeft), of.right, count(topics.onlyRight));
    if (topics.neither > 0)
        said += u' ' + PublishingTexts::tr("Both hold %1 for none.").arg(topics.neither);
    return said + u' '
        + PublishingTexts::tr("They agree on %1 %.").arg(*share * hundred, 0, 'f', 1);
}

QString codedSaid(const std::optional<CodedTopic> &topic, const Vocabulary &vocabulary,
                  const QString &language)
{
    if (!topic)
        return PublishingTexts::tr("no topic there");
    if (!topic->isTopic)
        return PublishingTexts::tr("no topic");
    QStringList areas;
    for (const ConceptIndex area : topic->areas)
        areas << toText(vocabulary.label(area, language.toStdString()));
    const QString kind = kindLabel(topic->kind);
    return areas.isEmpty()
        ? kind
        : PublishingTexts::tr("%1 · %2").arg(kind, areas.join(PublishingTexts::tr(", ")));
}

QString differenceSaid(const CodedPair &pair)
{
    if (pair.isLefts() != pair.isRights())
        return PublishingTexts::tr("topic or none");
    if (pair.differsInKind() && pair.differsInAreas())
        return PublishingTexts::tr("kind and focus areas");
    return pair.differsInKind() ? PublishingTexts::tr("kind") : PublishingTexts::tr("focus areas");
}

} // namespace entente
