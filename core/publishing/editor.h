// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/areacounts.h"
#include "core/publishing/edition.h"
#include "core/publishing/publication.h"
#include "core/publishing/selection.h"

namespace entente::edition {

/// What a document is for: to be read, or to be opened as a briefing again; that one has its topics
/// by kind whatever is asked for, a row of a table only there, its tables as they were, no chart
/// and no full text.
enum class Purpose : std::uint8_t { Reading, Reopening };

/// Makes an edition out of what is published: what is said of the whole at once, the chapters as
/// they are asked for, for a library of thousands of briefings may be among them.
class Editor final
{
public:
    /// The options bear the marking of the document.
    Editor(const Selection &selection, PublishOptions options, QString title,
           Purpose purpose = Purpose::Reading);
    /// Hands out what is made already.
    explicit Editor(const Edition &made);

    [[nodiscard]] const Front &front() const { return m_front; }
    /// How many chapters there are.
    [[nodiscard]] std::size_t size() const
    {
        return m_made.empty() ? m_plan.size() : m_made.size();
    }
    [[nodiscard]] Chapter chapter(std::size_t number) const;

private:
    struct Planned
    {
        Chapter::Kind kind = Chapter::Kind::Briefing;
        std::size_t number = 0;                ///< of the share or of the part by focus area
        std::optional<ConceptIndex> area = {}; ///< nothing: topics without one
    };

    void plan();
    void writeFront();
    [[nodiscard]] OriginPtr originOf(const Share &share) const;
    [[nodiscard]] Chapter briefing(const Share &share) const;
    [[nodiscard]] Head headOf(const Share &share) const;
    [[nodiscard]] Chapter area(const Planned &planned) const;
    [[nodiscard]] Chapter chartOfAll() const;
    [[nodiscard]] AreaChart chartOf(const std::vector<pages::AreaCount> &counts) const;
    void addTopics(Chapter &chapter, const Share &share) const;
    void addText(Chapter &chapter, const Share &share) const;
    void addNotes(Chapter &chapter, const Share &share) const;
    void addSources(Chapter &chapter, const Share &share) const;
    [[nodiscard]] std::vector<TopicEntry> topicsThat(
        const Share &share, const Origin &origin,
        const std::function<bool(const Topic &)> &belongs) const;
    [[nodiscard]] TopicEntry topic(const Briefing &of, const Topic &topic,
                                   const Origin &origin) const;
    [[nodiscard]] std::vector<TableEntry> tables(const Share &share, const Origin &origin) const;
    [[nodiscard]] std::vector<PassageEntry> passages(const Share &share) const;
    [[nodiscard]] std::vector<AnnotationEntry> annotations(const Share &share) const;
    [[nodiscard]] QString label(ConceptIndex area) const;

    const Selection *m_selection = nullptr; ///< of what is not made already
    PublishOptions m_options;
    Purpose m_purpose = Purpose::Reading;
    bool m_isSingle = true;
    bool m_isByArea = false;
    Front m_front;
    std::vector<Chapter> m_made;
    std::vector<pages::AreaCount> m_counts; ///< of all briefings, where their topics stand together
    std::vector<OriginPtr> m_origins;       ///< by share, then
    std::vector<Planned> m_plan;
};

} // namespace entente::edition
