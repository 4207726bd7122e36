// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportsubject.h"

#include "ui/publishing/exporttexts.h"
#include "ui/workspace/workspace.h"

namespace entente::ui {

namespace {

QString scopeOf(const Workspace &workspace)
{
    const auto open = static_cast<int>(workspace.briefings().size());
    if (workspace.briefingsInScope().size() != 1)
        return ExportTexts::tr("From all %1 open briefings.").arg(open);
    return open == 1
        ? ExportTexts::tr("From the briefing that is open.")
        : ExportTexts::tr("From the briefing that is shown. To export all %1 that are open, show "
                          "all briefings first.")
              .arg(open);
}

} // namespace

ExportSubject subjectOf(const Workspace &workspace,
                        std::vector<std::vector<Annotation>> annotations)
{
    return {{workspace.indexPtr(), workspace.filter(), workspace.vocabularyPtr(),
             std::move(annotations)},
            workspace.filterSentence(),
            scopeOf(workspace)};
}

} // namespace entente::ui
