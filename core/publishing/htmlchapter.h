// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"
#include "core/publishing/htmlheadings.h"
#include "core/publishing/htmlnotes.h"
#include "core/publishing/htmltext.h"

#include <map>
#include <string>
#include <vector>

namespace entente::html {

/// Attributes of a briefing's words, where their language is not that of our own.
[[nodiscard]] std::string foreign(const edition::Origin &origin);

/// A list of what is said of a document.
[[nodiscard]] std::string factList(const std::vector<edition::Statement> &statements,
                                   const QString &language);

/// What stands below the title of a briefing.
[[nodiscard]] std::string about(const edition::Chapter &chapter, const QString &language);

/// Writes the chapters of an edition, one after the other.
class ChapterWriter final
{
public:
    ChapterWriter(const edition::Front &front, std::vector<Entry> &contents)
        : m_front(front), m_contents(contents)
    {
    }

    [[nodiscard]] std::string write(const edition::Chapter &chapter);

    // What a section holds, in the section that is being written.
    [[nodiscard]] std::string operator()(const std::vector<edition::TopicEntry> &topics);
    [[nodiscard]] std::string operator()(const std::vector<edition::TableEntry> &tables);
    [[nodiscard]] std::string operator()(const std::vector<edition::PassageEntry> &passages);
    [[nodiscard]] std::string operator()(const edition::AreaChart &chart);
    [[nodiscard]] std::string operator()(const std::vector<edition::TextBlock> &text);
    [[nodiscard]] std::string operator()(const std::vector<edition::Note> &notes);
    [[nodiscard]] std::string operator()(const std::vector<edition::AnnotationEntry> &annotations);
    [[nodiscard]] std::string operator()(const edition::Sources &sources);

private:
    void enter(const edition::OriginPtr &origin);
    [[nodiscard]] std::string section(const edition::Part &section, const std::string &id,
                                      const std::string &attributes = {});
    [[nodiscard]] std::string heading(int depth, const std::string &attributes,
                                      const std::string &content) const
    {
        return element(std::string("h").append(std::to_string(level(depth))), attributes, content);
    }
    /// Of a heading below the briefing's title, which is the document's where there is just one.
    [[nodiscard]] int level(int depth) const { return depth + (m_front.isSingle ? 1 : 2); }
    [[nodiscard]] std::string topicId(std::size_t number) const
    {
        return m_notes->prefix + "topic-" + std::to_string(number + 1);
    }
    [[nodiscard]] std::string topic(const edition::TopicEntry &topic);
    [[nodiscard]] std::string places(const edition::Sources &sources) const;

    const edition::Front &m_front;
    std::vector<Entry> &m_contents;
    std::map<std::size_t, NoteLinks> m_links; ///< by briefing, for its words may stand in two parts
    NoteLinks *m_notes = nullptr;             ///< of the briefing whose words are being written
    std::string m_foreign;
};

} // namespace entente::html
