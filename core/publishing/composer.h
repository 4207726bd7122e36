// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/flow.h"
#include "core/publishing/selection.h"

#include <functional>

namespace entente::pages {

/// Writes what is published into flows: title block, contents, topics by kind, tables, full text
/// and sources, one briefing after the other.
class Composer final
{
public:
    Composer(const Selection &selection, const PublishOptions &options, QString title,
             FlowWriter &writer);

    /// Answers false where `goOn` did, which is asked after each briefing.
    bool compose(const std::function<bool(double done)> &goOn);

    /// The flow that is kept for the contents, -1 where there are none.
    [[nodiscard]] int contentsFlow() const { return m_contentsFlow; }

private:
    void cover();
    void titleBlock(const Briefing &of);
    void facts(const Briefing &of);
    void filterNote(const QString &sentence, const QString &leftOut);
    void briefing(const Share &share);
    void topics(const Share &share);
    void topic(const Briefing &of, const Topic &topic);
    void tables(const Share &share);
    void sources(const Share &share);
    void leftOutWhole();
    void reserveContents();
    [[nodiscard]] bool isPublished(const Share &share) const;

    const Selection &m_selection;
    const PublishOptions &m_options;
    QString m_title;
    FlowWriter &m_writer;
    bool m_single;
    int m_contentsFlow = -1;
};

} // namespace entente::pages
