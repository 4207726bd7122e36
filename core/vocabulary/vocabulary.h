// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/topic.h"
#include "core/vocabulary/equalnames.h"
#include "core/vocabulary/kindpatterns.h"
#include "core/vocabulary/matcher.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A word or phrase in a language (BCP 47).
struct Label
{
    std::string language;
    std::string words;
    LabelUse use = LabelUse::Phrase;
};

/// A SKOS concept (https://www.w3.org/TR/skos-reference/): one preferred label a language, any
/// number of alternative ones, the wider concepts that it belongs to, and those beside it.
struct Concept
{
    std::string id;
    std::vector<Label> prefLabels;
    std::vector<Label> altLabels;
    std::vector<Label> exceptions; ///< phrases in which a label means something else
    std::vector<ConceptIndex> broader;
    std::vector<ConceptIndex> related; ///< both ways, whichever of the two names the other
};

/// The focus areas that a briefing is tagged with. Immutable once built.
class Vocabulary final
{
public:
    /// From YAML as in resources/vocabulary/alliance.yaml; `file` is the name that errors carry.
    /// Refuses an id or a label that two concepts claim, an exception that is a label, a broader or
    /// related id that does not exist, and concepts that are broader than themselves.
    [[nodiscard]] static Result<Vocabulary> parse(std::string_view yaml, const std::string &file);

    Vocabulary() = default;

    [[nodiscard]] const std::vector<Concept> &concepts() const { return m_concepts; }
    [[nodiscard]] std::size_t size() const { return m_concepts.size(); }
    [[nodiscard]] const Concept &at(ConceptIndex index) const { return m_concepts[index]; }
    [[nodiscard]] std::optional<ConceptIndex> find(std::string_view id) const;
    /// The id that a misspelt one was meant to be; empty where none is near.
    [[nodiscard]] std::string_view nearest(std::string_view id) const;

    /// Preferred label in a language, or in English, or the id.
    [[nodiscard]] std::string_view label(ConceptIndex index, std::string_view language) const;

    /// The concept itself and all that are broader, directly or not.
    [[nodiscard]] const std::vector<ConceptIndex> &selfAndBroader(ConceptIndex index) const
    {
        return m_closure[index];
    }

    [[nodiscard]] const Matcher &matcher() const { return m_matcher; }

    /// How the language of a briefing (BCP 47; empty and "und" are taken for English) says of what
    /// kind a topic is; null where that is not known.
    [[nodiscard]] const KindPatterns *patterns(std::string_view language) const;
    /// Patterns of a language, from YAML as in resources/patterns/en.yaml, which is read when they
    /// are first asked for: most of what a library does never asks. Those that cannot be read are
    /// none.
    void addPatterns(std::string language, std::string yaml);

    /// Names that mean the same. They matter to whoever looks for something, and change nothing of
    /// what is found in a briefing: they are not part of the fingerprint.
    [[nodiscard]] const EqualNames &equalNames() const { return m_equalNames; }
    void setEqualNames(EqualNames names) { m_equalNames = std::move(names); }

    /// Another one for each text that vocabularies and their patterns are made from; empty for one
    /// made from none.
    [[nodiscard]] const std::string &fingerprint() const { return m_fingerprint; }

private:
    std::vector<Concept> m_concepts;
    std::vector<std::vector<ConceptIndex>> m_closure;
    Matcher m_matcher;
    struct Patterns;
    std::vector<std::shared_ptr<Patterns>> m_patterns; ///< of a language each
    std::string m_fingerprint;
    EqualNames m_equalNames;
};

} // namespace entente
