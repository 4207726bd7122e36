// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/openbriefings.h"

#include "core/base/filename.h"
#include "core/base/printable.h"
#include "core/reading/pasted.h"
#include "core/session/reading.h"
#include "resources/resources.h"
#include "ui/window/recentfiles.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace entente::ui {

namespace {

QString displayName(const std::string &file)
{
    const QString name = QString::fromStdString(text::printableLine(file));
    return name.mid(name.lastIndexOf(u'/') + 1);
}

std::string absolute(const std::string &file)
{
    std::error_code problem;
    const std::filesystem::path path = std::filesystem::absolute(file, problem);
    return problem ? file : path.lexically_normal().string();
}

bool isBundled(const std::string &file)
{
    return file.starts_with(bundledScheme);
}

} // namespace

OpenBriefings::OpenBriefings(Workspace *workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_loader(workspace->vocabularyPtr())
{
    connect(&m_loader, &BriefingLoader::loaded, this, &OpenBriefings::take);
    connect(&m_loader, &BriefingLoader::progress, this, [this](int done, int total) {
        if (done < total) {
            Q_EMIT progress(
                tr("Reading %1…")
                    .arg(displayName(m_reading.sources[static_cast<std::size_t>(done)].file)),
                done, total);
        }
    });
}

void OpenBriefings::open(const QStringList &files)
{
    Batch batch;
    for (const QString &file : files) {
        const std::string name = fileOf(file);
        const bool isPath = !isBundled(name) && name != "-";
        batch.sources.push_back({isPath ? absolute(name) : name, {}});
    }
    queue(std::move(batch));
}

void OpenBriefings::openKept(std::vector<BriefingSource> sources,
                             std::optional<std::uint32_t> topic, const search::Sought &words)
{
    queue({std::move(sources), topic, words, false, false});
}

void OpenBriefings::reread(std::vector<BriefingSource> sources)
{
    queue({std::move(sources), std::nullopt, {}, true, false});
}

void OpenBriefings::openPasted(Document document)
{
    const std::string name = document.file;
    const auto read =
        [document = std::move(document),
         vocabulary = m_workspace->vocabularyPtr()]() -> Result<std::vector<Briefing>> {
        std::vector<Error> unread;
        const auto bytes = [&document](const std::string &) { return document.bytes; };
        return session::readBriefings(document.file, bytes, *vocabulary, unread);
    };
    queue({{{name, read}}, std::nullopt, {}, false, false});
}

void OpenBriefings::queue(Batch batch)
{
    if (batch.sources.empty())
        return;
    m_waiting.push_back(std::move(batch));
    if (!m_loader.isBusy())
        next();
}

void OpenBriefings::next()
{
    m_reading = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_isCancelled = false;
    QStringList names;
    for (const BriefingSource &source : m_reading.sources)
        names << displayName(source.file);
    Q_EMIT batchBegun(names, m_reading.isRecognition);
    Q_EMIT progress(tr("Reading %1…").arg(displayName(m_reading.sources.front().file)), 0,
                    static_cast<int>(m_reading.sources.size()));
    m_loader.load(m_reading.sources, m_workspace->briefings());
}

void OpenBriefings::take(const std::shared_ptr<const FilterIndex> &index, int current,
                         std::vector<Error> errors)
{
    takeScans(index.get(), errors);
    endBatch(errors);
    for (const Error &error : errors) {
        m_problems << sentence(error);
        removeRecentFile(nameOf(error.file));
    }
    takeRecentFiles(index != nullptr, errors);
    if (index)
        m_workspace->setBriefings(index, m_reading.keepsCurrent ? m_workspace->current() : current);
    if (index && !m_reading.keepsCurrent)
        Q_EMIT arrived();
    const TopicRef topic = m_reading.topic ? TopicRef{current, static_cast<int>(*m_reading.topic)}
                                           : TopicRef();
    if (index && m_reading.words.query.hasWords())
        m_workspace->showWordsInText(m_reading.words, topic);
    else if (index && topic.isValid())
        m_workspace->showInText(topic);
    if (!m_waiting.empty()) {
        next();
        return;
    }
    const QStringList problems = std::exchange(m_problems, {});
    Q_EMIT finished(problems);
}

void OpenBriefings::endBatch(const std::vector<Error> &errors)
{
    Batch again = m_reading;
    std::erase_if(again.sources, [&errors](const BriefingSource &source) {
        return std::none_of(errors.begin(), errors.end(), [&source](const Error &error) {
            return error.file == source.file || containerOf(error.file) == source.file;
        });
    });
    if (again.sources.empty())
        again.sources = m_reading.sources; // what failed is none of them alone
    Q_EMIT batchEnded({static_cast<int>(m_reading.sources.size()), errors, m_isCancelled,
                       [this, again = std::move(again)] { queue(again); }});
}

void OpenBriefings::takeRecentFiles(bool isRead, const std::vector<Error> &errors)
{
    for (const auto &[file, read] : m_reading.sources) {
        if (read && !m_reading.isRecognition)
            continue; // the library's own
        const bool failed = std::any_of(
            errors.begin(), errors.end(),
            [&, &name = file](const Error &error) { return error.file == name; });
        if (isRead && !failed && !isBundled(file) && file != "-")
            addRecentFile(nameOf(file));
    }
}

void OpenBriefings::close(int briefing)
{
    std::vector<BriefingPtr> left = m_workspace->briefings();
    if (briefing < 0 || briefing >= static_cast<int>(left.size()))
        return;
    constexpr std::size_t mostClosed = 10;
    m_closed.emplace_back(left[static_cast<std::size_t>(briefing)], briefing);
    if (m_closed.size() > mostClosed)
        m_closed.pop_front();
    left.erase(left.begin() + briefing);
    const int current = m_workspace->current();
    m_workspace->setBriefings(
        std::make_shared<const FilterIndex>(std::move(left), m_workspace->vocabularyPtr()),
        current > briefing ? current - 1 : current);
}

void OpenBriefings::forget(const std::vector<int> &briefings)
{
    if (isBusy())
        cancel();
    m_closed.clear();
    if (briefings.empty())
        return;
    const int current = m_workspace->current();
    int next = current;
    std::vector<BriefingPtr> left;
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        const BriefingPtr &open = m_workspace->briefings()[static_cast<std::size_t>(i)];
        const bool isGone = std::find(briefings.begin(), briefings.end(), i) != briefings.end();
        if (isGone)
            removeRecentFile(nameOf(open->file));
        else
            left.push_back(open);
        next -= isGone && i < current ? 1 : 0;
    }
    m_workspace->setBriefings(
        std::make_shared<const FilterIndex>(std::move(left), m_workspace->vocabularyPtr()), next);
}

void OpenBriefings::reopen()
{
    if (!canReopen())
        return;
    const BriefingPtr briefing = m_closed.back().first;
    const int place = m_closed.back().second;
    m_closed.pop_back();
    std::vector<BriefingPtr> open = m_workspace->briefings();
    const auto same = std::find_if(open.begin(), open.end(), [&briefing](const BriefingPtr &each) {
        return each->file == briefing->file;
    });
    if (same != open.end()) { // it was opened in another way since
        m_workspace->setCurrent(static_cast<int>(same - open.begin()));
        Q_EMIT arrived();
        return;
    }
    const int at = std::min(place, static_cast<int>(open.size()));
    open.insert(open.begin() + at, briefing);
    m_workspace->setBriefings(
        std::make_shared<const FilterIndex>(std::move(open), m_workspace->vocabularyPtr()), at);
    Q_EMIT arrived();
}

void OpenBriefings::reload()
{
    const Briefing *current = m_workspace->currentBriefing();
    if (current == nullptr || current->file == "-")
        return;
    if (isPasted(current->file))
        return openPasted({current->file, current->source});
    std::error_code problem;
    const std::string container = containerOf(current->file);
    const bool isFile = isBundled(current->file) || std::filesystem::exists(current->file, problem);
    open({nameOf(!isFile && std::filesystem::exists(container, problem) ? container
                                                                        : current->file)});
}

void OpenBriefings::cancel()
{
    m_waiting.clear();
    m_isCancelled = true;
    m_loader.cancel();
}

} // namespace entente::ui
