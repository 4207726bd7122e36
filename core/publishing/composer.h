// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/documentbuilder.h"
#include "core/publishing/publication.h"
#include "core/publishing/selection.h"

#include <functional>
#include <optional>

namespace entente::pages {

/// Builds the document of what is published: title block, contents, topics by kind, tables, full
/// text and sources, one briefing after the other; or the topics of all of them by focus area, and
/// then what else there is of each.
class Composer final
{
public:
    /// `width` is that of the text on a page, in points.
    Composer(const Selection &selection, const PublishOptions &options, QString title, double width,
             DocumentBuilder &builder);

    /// Answers false where `goOn` did, which is asked after each briefing.
    bool compose(const std::function<bool(double done)> &goOn);

private:
    void cover();
    void titleBlock(const Briefing &of);
    void facts(const Briefing &of);
    void writeNote(const QString &sentence, const QString &leftOut);
    void briefing(const Share &share);
    void allByArea();
    void partOfAll(const QString &title, std::optional<ConceptIndex> area);
    void topics(const Share &share);
    void topicsByKind(const Share &share);
    void topicsByArea(const Share &share);
    void chart(const Share &share);
    void topic(const Briefing &of, const Topic &topic);
    void tables(const Share &share);
    void passages(const Share &share);
    void annotations(const Share &share);
    [[nodiscard]] std::vector<AnnotationMark> annotationMarks(const Share &share) const;
    void sources(const Share &share);
    void leftOutWhole();
    [[nodiscard]] std::string languageOf(const Briefing &of) const;
    [[nodiscard]] page::Type typeOf(int level) const;
    void heading(int level, const QString &words, bool listed = true);
    void reserveContents();

    const Selection &m_selection;
    const PublishOptions &m_options;
    QString m_title;
    double m_width;
    DocumentBuilder &m_builder;
    bool m_single;
    bool m_isByArea;
};

} // namespace entente::pages
