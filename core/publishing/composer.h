// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/documentbuilder.h"
#include "core/publishing/editor.h"

#include <functional>

namespace entente::pages {

/// Sets an edition on pages: its front, the contents, and one chapter after the other.
class Composer final
{
public:
    /// `width` is that of the text on a page, in points.
    Composer(const edition::Editor &editor, bool contents, double width, DocumentBuilder &builder);

    /// Answers false where `goOn` did, which is asked after each chapter.
    bool compose(const std::function<bool(double done)> &goOn);

    // What a section holds, below its heading.
    void operator()(const std::vector<edition::TopicEntry> &topics);
    void operator()(const std::vector<edition::TableEntry> &tables);
    void operator()(const std::vector<edition::PassageEntry> &passages);
    void operator()(const edition::AreaChart &chart);
    void operator()(const std::vector<edition::TextBlock> &text);
    void operator()(const std::vector<edition::Note> & /*notes*/) {} // they stand on their pages
    void operator()(const std::vector<edition::AnnotationEntry> &annotations);
    void operator()(const edition::Sources &sources);

private:
    void cover();
    void titleBlock(const edition::Chapter &briefing);
    void facts(const edition::Head &head);
    void chapter(const edition::Chapter &chapter);
    void enter(const edition::Origin &origin);
    void topic(const edition::TopicEntry &topic);
    [[nodiscard]] page::Type typeOf(int level) const;
    void heading(int level, const QString &words, bool listed = true);
    void reserveContents();

    const edition::Editor &m_editor;
    const edition::Front &m_front;
    bool m_contents;
    double m_width;
    DocumentBuilder &m_builder;
    bool m_single;
    const edition::Origin *m_origin = nullptr; ///< of the section
    std::string m_language;                    ///< of its words, where it is not our own
};

} // namespace entente::pages
