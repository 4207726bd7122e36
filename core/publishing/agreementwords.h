// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/marking.h"
#include "core/comparison/agreement/agreement.h"
#include "core/vocabulary/vocabulary.h"

#include <QString>

#include <string>
#include <vector>

namespace entente {

/// What is said of two people's agreement.
struct AgreementText
{
    /// The words of a pair, and where they stand in their document, in words.
    struct Passage
    {
        std::string words; ///< on one line
        std::string place;
    };

    const Agreement &agreement;
    const std::vector<CodedDocument> &documents;
    const std::vector<Passage> &passages; ///< one for each of the agreement's pairs
    QString left;                         ///< whose judgements they are
    QString right;
    QStringList remarks; ///< what else is to be known of whose they are
    const Vocabulary &vocabulary;
    QString language; ///< of labels and dates
};

/// What all documents together bear: their highest.
[[nodiscard]] Marking markingOf(const AgreementText &of);

/// "almost perfect": see strengthOf(); for the middle of a sentence.
[[nodiscard]] QString strengthLabel(Strength strength);
/// What such names are worth.
[[nodiscard]] QString strengthsSaid();

/// "0.68", "not defined", with two digits.
[[nodiscard]] QString kappaBrief(const Kappa &kappa);
/// "0.51 to 0.85"; empty where there is none.
[[nodiscard]] QString intervalBrief(const Kappa &kappa);
/// The whole of it as sentences: the value, what it is called, its interval and on how much it
/// rests; or why there is none.
[[nodiscard]] QString kappaSaid(const Kappa &kappa);
/// The same of all areas together, whose answers are counted.
[[nodiscard]] QString pooledSaid(const Kappa &kappa);
/// What to beware of where it rests on few; empty where it does not.
[[nodiscard]] QString fewSaid(const Kappa &kappa);
/// Which judgements are counted, and what that means.
[[nodiscard]] QString countedSaid(Counted counted);
/// "Of 24 topics both have 20 (83.3 %) …"
[[nodiscard]] QString topicsSaid(const AgreementText &of);
/// What one holds words to be: "Threat · Cybersecurity, Ports", "no topic", "nothing said".
[[nodiscard]] QString codedSaid(const std::optional<CodedTopic> &topic,
                                const Vocabulary &vocabulary, const QString &language);
/// In what a pair differs: "kind", "kind, focus areas", "topic or none".
[[nodiscard]] QString differenceSaid(const CodedPair &pair);

} // namespace entente
