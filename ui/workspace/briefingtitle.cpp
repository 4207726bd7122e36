// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/briefingtitle.h"

#include "core/base/printable.h"
#include "ui/workspace/workspace.h"
#include "ui/workspace/workspacetexts.h"

#include <algorithm>

namespace entente::ui {

namespace {

std::string shownName(const Briefing &briefing)
{
    return briefing.meta.title.empty() ? briefing.file : briefing.meta.title;
}

std::string dateOf(const Briefing &briefing)
{
    return briefing.meta.date ? briefing.meta.date->toString() : std::string();
}

std::string sourceOf(const Briefing &briefing)
{
    return briefing.meta.source;
}

bool endsAsPath(const std::string &file, std::string_view tail)
{
    return file == tail || file.ends_with('/' + std::string(tail));
}

} // namespace

std::string tailApart(const std::string &file, const std::vector<const std::string *> &others)
{
    std::string_view tail;
    for (std::size_t slash = file.rfind('/'); slash != std::string::npos && slash > 0;
         slash = file.rfind('/', slash - 1)) {
        tail = std::string_view(file).substr(slash + 1);
        if (std::none_of(others.begin(), others.end(),
                         [&](const std::string *other) { return endsAsPath(*other, tail); }))
            return std::string(tail);
    }
    return file;
}

QString distinctionOf(const std::vector<BriefingPtr> &open, std::size_t number)
{
    const Briefing &briefing = *open[number];
    const std::string name = shownName(briefing);
    std::vector<const Briefing *> twins;
    for (const BriefingPtr &each : open) {
        if (each.get() != &briefing && shownName(*each) == name)
            twins.push_back(each.get());
    }
    if (twins.empty())
        return {};
    for (const auto &told : {&dateOf, &sourceOf}) {
        const std::string own = told(briefing);
        if (!own.empty() && std::none_of(twins.begin(), twins.end(), [&](const Briefing *twin) {
                return told(*twin) == own;
            }))
            return QString::fromStdString(own);
    }
    std::vector<const std::string *> files;
    files.reserve(twins.size());
    for (const Briefing *twin : twins)
        files.push_back(&twin->file);
    return QString::fromStdString(text::printableLine(tailApart(briefing.file, files)));
}

QString titleAmong(const std::vector<BriefingPtr> &open, std::size_t number)
{
    const QString title = QString::fromStdString(shownName(*open[number]));
    const QString distinction = distinctionOf(open, number);
    return distinction.isEmpty() ? title : WorkspaceTexts::tr("%1 (%2)").arg(title, distinction);
}

QString titleOf(const Workspace &workspace, const Briefing &briefing)
{
    const std::vector<BriefingPtr> &open = workspace.briefings();
    const auto found = std::find_if(
        open.begin(), open.end(), [&](const BriefingPtr &each) { return each.get() == &briefing; });
    return found == open.end() ? QString::fromStdString(shownName(briefing))
                               : titleAmong(open, static_cast<std::size_t>(found - open.begin()));
}

} // namespace entente::ui
