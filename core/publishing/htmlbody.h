// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/htmlheadings.h"
#include "core/publishing/htmlnotes.h"
#include "core/publishing/htmltext.h"
#include "core/publishing/selection.h"
#include "core/publishing/wording.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace entente::html {

/// Attributes of a briefing's words, where their language is not that of our own.
[[nodiscard]] std::string foreign(const Briefing &of, const QString &ours);

/// An address as a link, where it may be followed.
[[nodiscard]] std::string linked(const std::string &address);

/// What is published of a briefing, below its title.
class Body final
{
public:
    Body(const Selection &selection, const PublishOptions &options, const Share &share,
         std::vector<Entry> &contents)
        : m_selection(selection),
          m_options(options),
          m_share(share),
          m_contents(contents),
          m_of(selection.briefing(share)),
          m_foreign(foreign(m_of, options.language)),
          m_single(selection.shares().size() == 1),
          m_isByArea(isByArea(selection, options)),
          m_prefix(m_single ? std::string() : "b" + std::to_string(share.briefing + 1) + "-"),
          m_notes{m_prefix, {}, {}, {}, {}, InnerLinks(selection, options, share)}
    {
    }

    /// The topics that touch a focus area, or none at all, below a heading of the briefing's title;
    /// empty where there are none. `area` is of a vocabulary, `part` a name for ids.
    [[nodiscard]] std::string partOfAll(std::optional<ConceptIndex> area, const std::string &part);
    /// All that is published, or what partOfAll() leaves.
    [[nodiscard]] std::string write();

private:
    /// A part of the briefing with its heading.
    [[nodiscard]] std::string section(const std::string &name, const QString &words,
                                      const std::string &content) const;
    [[nodiscard]] std::string listedSection(const std::string &name, const QString &words,
                                            const std::string &content)
    {
        list(name, words);
        return section(name, words, content);
    }
    void list(const std::string &name, const QString &words)
    {
        m_contents.push_back({m_single ? 1 : 2, words, m_prefix + name});
    }
    [[nodiscard]] std::string heading(int depth, const std::string &attributes,
                                      const std::string &content) const
    {
        return element("h" + std::to_string(level(depth)), attributes, content);
    }
    /// Of a heading below the briefing's title, which is the document's where there is just one.
    [[nodiscard]] int level(int depth) const { return depth + (m_single ? 1 : 2); }
    [[nodiscard]] std::string topicId(std::size_t number) const
    {
        return m_prefix + "topic-" + std::to_string(number + 1);
    }
    [[nodiscard]] std::string topicsByKind();
    [[nodiscard]] std::string topicsByArea();
    [[nodiscard]] std::string topicsThat(const std::function<bool(const Topic &)> &belongs);
    [[nodiscard]] std::string topic(std::size_t number);
    [[nodiscard]] std::string chart();
    [[nodiscard]] std::string tables();
    [[nodiscard]] std::string text();
    [[nodiscard]] std::string notes();
    [[nodiscard]] std::string passages();
    [[nodiscard]] std::string annotations();
    [[nodiscard]] std::string sources();
    [[nodiscard]] std::string places() const;

    const Selection &m_selection;
    const PublishOptions &m_options;
    const Share &m_share;
    std::vector<Entry> &m_contents;
    const Briefing &m_of;
    std::string m_foreign;
    bool m_single;
    bool m_isByArea; ///< the topics of all stand together
    std::string m_prefix;
    NoteLinks m_notes;
    std::set<std::size_t> m_placed; ///< topics that stand in the document, perhaps once more below
};

} // namespace entente::html
