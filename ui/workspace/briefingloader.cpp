// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/briefingloader.h"

#include "core/base/caught.h"
#include "core/reading/sandbox/cancelling.h"
#include "core/session/reading.h"
#include "resources/resources.h"

#include <algorithm>

namespace entente::ui {

namespace {

/// A briefing takes the place of the one of the same file; not so an edition of the library, which
/// may share its file with others. Answers its number.
int putIn(std::vector<BriefingPtr> &open, Briefing briefing)
{
    const auto same = std::find_if(open.begin(), open.end(), [&](const BriefingPtr &each) {
        return each->file == briefing.file
            && (briefing.kept == 0 || each->source == briefing.source);
    });
    const auto place = static_cast<int>(same - open.begin());
    auto value = std::make_shared<const Briefing>(std::move(briefing));
    if (same == open.end())
        open.push_back(std::move(value));
    else
        *same = std::move(value);
    return place;
}

} // namespace

BriefingLoader::BriefingLoader(std::shared_ptr<const Vocabulary> vocabulary, QObject *parent)
    : QObject(parent),
      m_vocabulary(std::move(vocabulary)),
      m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_threads.setMaxThreadCount(1);
}

BriefingLoader::~BriefingLoader()
{
    cancel();
    m_threads.waitForDone();
}

void BriefingLoader::cancel()
{
    *m_cancelled = true;
}

void BriefingLoader::load(std::vector<BriefingSource> sources, std::vector<BriefingPtr> open)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_busy = true;
    Q_EMIT started();
    const auto work = [this, sources = std::move(sources), open = std::move(open),
                       vocabulary = m_vocabulary, cancelled = m_cancelled]() mutable {
        const sandbox::CancelledBy given(*cancelled);
        std::vector<Error> errors;
        std::vector<Briefing> nothing;
        int current = -1;
        int done = 0;
        for (const BriefingSource &source : sources) {
            if (*cancelled)
                break;
            Result<std::vector<Briefing>> read = caught(source.file, [&] {
                return source.read
                    ? source.read()
                    : session::readBriefings(source.file, loadAny, *vocabulary, errors);
            });
            if (*cancelled)
                break; // what was read in part is nobody's error
            if (!read)
                errors.push_back(read.error());
            for (Briefing &briefing : read ? read.value() : nothing) {
                const int place = putIn(open, std::move(briefing));
                current = current < 0 ? place : current;
            }
            ++done;
            QMetaObject::invokeMethod(
                this,
                [this, done, total = static_cast<int>(sources.size())] {
                    Q_EMIT progress(done, total);
                },
                Qt::QueuedConnection);
        }
        std::shared_ptr<const FilterIndex> index;
        if (current >= 0 && !*cancelled) {
            const Result<void> built = caught(sources.front().file, [&]() -> Result<void> {
                index = std::make_shared<const FilterIndex>(std::move(open), vocabulary);
                return {};
            });
            if (!built)
                errors.push_back(built.error());
        }
        QMetaObject::invokeMethod(
            this,
            [this, index = std::move(index), current, errors = std::move(errors)] {
                m_busy = false;
                Q_EMIT loaded(index, current, errors);
            },
            Qt::QueuedConnection);
    };
    m_threads.start(work);
}

} // namespace entente::ui
